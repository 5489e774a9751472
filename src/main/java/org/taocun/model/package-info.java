/**
 * One run: the world, its populations and the month's phases, on MASON's schedule or without it.
 * Its one rule: the world is born, stepped and dropped in here, and only records leave.
 *
 * <p>The map of the package; a test holds it complete.
 *
 * <h2>The month</h2>
 *
 * <ul>
 *   <li>{@link Replication}: a run of a scenario, month by month
 *   <li>{@link Simulation}: the same run on MASON's schedule
 *   <li>{@link MonthListener}: a thread that hears of the months of its runs
 *   <li>{@link Phase}: the phases of a month, in their order
 *   <li>{@link State}: what was born and what is counted, without populations
 *   <li>{@link World}: the state and the populations; households start and stop to sell
 *   <li>{@link Roster}: households that sell, in the order in which they started
 *   <li>{@link Birth}: the making of a world before anybody sells: land, people, ties
 *   <li>{@link Land}: the villages of a replication and the names of their households
 *   <li>{@link InputData}: the contents of the scenario's files, read once for all replications
 *   <li>{@link FilelessData}: the same where a scenario reads no file
 *   <li>{@link InputReader}: the reader of these files, before any run
 *   <li>{@link InputCheck}: the check of these files, which finds everything wrong at once
 *   <li>{@link Archive}: the one way in which state is kept and brought back
 *   <li>{@link ArchiveWriter}: the archive that keeps state
 *   <li>{@link ArchiveReader}: the archive that brings it back
 *   <li>{@link Calendar}: households that are due in a month
 *   <li>{@link WaitingTimes}: the months in which something comes up for a household
 * </ul>
 *
 * <h2>Households</h2>
 *
 * <ul>
 *   <li>{@link Households}: all households in columns, one array a trait
 *   <li>{@link HouseholdNames}: their names
 *   <li>{@link Farmers}: the population: awareness by media and word of mouth
 *   <li>{@link Migrants}: households whose members leave, stay away and come home
 *   <li>{@link Talent}: households that could run a shop
 *   <li>{@link Skills}: lessons, experience, advice, savings
 *   <li>{@link Exits}: sellers who stop
 *   <li>{@link Incomes}: incomes of households in the last year
 *   <li>{@link Farmer}: a single household, to look at
 * </ul>
 *
 * <h2>Ties and exposure</h2>
 *
 * <ul>
 *   <li>{@link Exposure}: counts of selling alters in one layer, changed as they enter and leave
 *   <li>{@link CircleExposure}: the same over circles, one count for all members
 *   <li>{@link LinkExposure}: the same over links, a count per household
 *   <li>{@link GrownTies}: ties that were made during the run
 *   <li>{@link Pairs}: pairs of a household that does not sell and an alter that does
 *   <li>{@link ReachedHouseholds}: households of a village with a selling strong alter
 *   <li>{@link Leaders}: selling leaders of a village, and the months of their example
 *   <li>{@link Associations}: associations of sellers, whose members meet
 *   <li>{@link TieMaking}: weak ties that sellers make
 * </ul>
 *
 * <h2>Entry</h2>
 *
 * <ul>
 *   <li>{@link EntryProcess}: decisions of households that are due; the heart of the model
 *   <li>{@link Inclinations}: inclinations to sell, alike within circles
 *   <li>{@link VillageShocks}: shocks to entry in single villages
 *   <li>{@link Outlooks}: what a household has before its eyes when it decides
 *   <li>{@link ChanceGrowth}: bound on how the highest chance grows when an alter enters
 *   <li>{@link SeenProfits}: profits of others that come before its eyes
 *   <li>{@link Entrants}: households that start together
 *   <li>{@link Pioneers}: households that sell at the start
 *   <li>{@link LaterPioneers}: households that begin later whatever others do
 *   <li>{@link PioneerFactors}: how frequent they are in a county and township
 * </ul>
 *
 * <h2>Trade</h2>
 *
 * <ul>
 *   <li>{@link VillageBook}: stocks and monthly flows of each village
 *   <li>{@link Goods}: the category that each village sells
 *   <li>{@link Shops}: the shops of sellers on platforms
 *   <li>{@link Prices}: the month's prices of each village
 *   <li>{@link Platform}: matching of orders to shops
 *   <li>{@link Routes}: routes by which parcels leave each village
 *   <li>{@link Volumes}: the latest month's parcels by village, township and county
 *   <li>{@link Stations}: stations, county centres and the cold chain
 *   <li>{@link Logistics}: carriage of parcels and settlement of profits
 *   <li>{@link Payee}: receivers of what buyers pay
 *   <li>{@link Downlink}: goods that come down
 *   <li>{@link Trust}: cheating and reputation
 * </ul>
 *
 * <h2>Policy</h2>
 *
 * <ul>
 *   <li>{@link Government}: the government, or one in each county
 *   <li>{@link Budget}: its own money, shared out among policies
 *   <li>{@link Programme}: a policy at work in one county or in a province
 *   <li>{@link Fund}: a policy's money
 *   <li>{@link Targeting}: the order in which a policy reaches households or villages
 *   <li>{@link FieldTrial}: a policy whose target is a lottery, and the surveys of it
 *   <li>{@link Lottery}: which villages of a trial have early access, and which open
 *   <li>{@link TrialEstimates}: what the surveys say
 *   <li>{@link Ledger}: payments of policies
 *   <li>{@link Promotions}: effects of campaigns and agreements on platforms
 *   <li>{@link Delivery}: the way of an instrument to households or villages
 *   <li>{@link Deliveries}: the delivery of each instrument:
 *   <li>{@link TrainingDelivery}: skill and awareness
 *   <li>{@link CreditDelivery}: credit
 *   <li>{@link BroadbandDelivery}: broadband
 *   <li>{@link EntrySubsidyDelivery}: promises towards the start-up cost
 *   <li>{@link LeaderDemonstrationDelivery}: demonstrators
 *   <li>{@link LogisticsSubsidyDelivery}: payments for parcels
 *   <li>{@link DigitalCountrysideDelivery}: weak ties
 *   <li>{@link EcommerceParkDelivery}: parks
 *   <li>{@link StationsDelivery}: stations
 *   <li>{@link ColdChainDelivery}: cold chains
 *   <li>{@link SupervisionDelivery}: supervision of quality
 *   <li>{@link TalentReturnDelivery}: invitations to migrants
 *   <li>{@link BrandDelivery}: brands
 *   <li>{@link LiveCampaignDelivery}: campaigns at live shows
 *   <li>{@link PlatformPartnershipDelivery}: agreements with platforms
 *   <li>{@link CooperativeDelivery}: organisations founded
 * </ul>
 *
 * <h2>Organisations</h2>
 *
 * <ul>
 *   <li>{@link Services}: services of firms and organisations for the sellers of each village
 *   <li>{@link Complements}: sellers who know sellers of complementary trades, and what that saves
 *   <li>{@link Firms}: support firms of townships
 *   <li>{@link Organisations}: cooperatives and enterprises: founding, members, end
 *   <li>{@link FoundingPlaces}: the places in which they may be founded
 *   <li>{@link Organisation}: one of them, and its accounts
 *   <li>{@link Branch}: sales of its shops in one village's goods
 *   <li>{@link Contract}: contract with the suppliers of one village, kept or broken
 *   <li>{@link OwnShops}: the shops of organisations
 *   <li>{@link Suppliers}: the households of a village that supply one
 *   <li>{@link SupplierBook}: households that supply, and their pay
 * </ul>
 *
 * <h2>Record</h2>
 *
 * <ul>
 *   <li>{@link Observer}: recorder of the month, which changes nothing
 *   <li>{@link EventLog}: events so far, in growing columns
 *   <li>{@link EventTable}: the same for readers outside, immutable
 *   <li>{@link Witness}: told of entries and exits before they change anything
 *   <li>{@link FirstEntries}: the first own decision to enter of each household
 *   <li>{@link InfluenceLog}: who had whom before it when it entered, and the credit of sellers
 *   <li>{@link Exemplar}: a seller whom an entrant has before it
 *   <li>{@link Example}: what a rule may weigh of some sellers, in sum
 *   <li>{@link EntryGame}: an entry as a game of the sellers before the entrant
 *   <li>{@link SellerRows}: these sellers as rows
 *   <li>{@link Certification}: Taobao villages and towns
 *   <li>{@link Clusters}: clusters of adjacent Taobao villages
 *   <li>{@link Stage}: the stage of a village's development
 *   <li>{@link Level}: the places that a scope of the series sums over
 *   <li>{@link SeriesColumn}: a column of a series: name, unit, meaning and value
 *   <li>{@link Tally}: the sums of a scope in a month
 *   <li>{@link Society}: its part about migration, trust, associations and exposure
 *   <li>{@link LogisticsTally}: columns about stations and parcels
 *   <li>{@link OrganisationTally}: columns about firms and organisations
 *   <li>{@link ClusterTally}: columns about clusters and space
 *   <li>{@link PlaceIncomes}: columns about differences of income between places
 *   <li>{@link Survey}: estimates for provinces from the counties that are simulated
 *   <li>{@link CountyFigure}: a figure that it counts in every county
 *   <li>{@link CountyFigures}: their totals by county
 *   <li>{@link Unevenness}: how uneven counties and provinces are by these
 *   <li>{@link Summary}: the headline figures of a run
 *   <li>{@link SpatialSummary}: those about clusters and space
 *   <li>{@link Snapshot}: the network as it is
 *   <li>{@link Watch}: read-only view of a running world
 * </ul>
 */
@NullMarked
package org.taocun.model;

import org.jspecify.annotations.NullMarked;
