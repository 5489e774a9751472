package org.taocun.model;

import java.util.Map;
import java.util.Optional;
import org.taocun.policy.Brand;
import org.taocun.policy.Broadband;
import org.taocun.policy.ColdChain;
import org.taocun.policy.Cooperative;
import org.taocun.policy.Credit;
import org.taocun.policy.DigitalCountryside;
import org.taocun.policy.EcommercePark;
import org.taocun.policy.EntrySubsidy;
import org.taocun.policy.Instrument;
import org.taocun.policy.LeaderDemonstration;
import org.taocun.policy.LiveCampaign;
import org.taocun.policy.LogisticsSubsidy;
import org.taocun.policy.PlatformPartnership;
import org.taocun.policy.Stations;
import org.taocun.policy.Supervision;
import org.taocun.policy.TalentReturn;
import org.taocun.policy.Training;

/** The delivery of each instrument. */
final class Deliveries {
  /** Makers of deliveries by instrument. */
  static final Map<Class<?>, Maker<Instrument>> MAKERS =
      Map.ofEntries(
          by(Training.class, (world, programme, kind) -> new TrainingDelivery(world, kind)),
          by(Credit.class, (world, programme, kind) -> new CreditDelivery(world, kind)),
          by(Broadband.class, (world, programme, kind) -> new BroadbandDelivery(world)),
          by(EntrySubsidy.class, EntrySubsidyDelivery::new),
          by(
              LeaderDemonstration.class,
              (world, programme, kind) -> new LeaderDemonstrationDelivery(world, kind)),
          by(
              LogisticsSubsidy.class,
              (world, programme, kind) -> new LogisticsSubsidyDelivery(world, programme)),
          by(DigitalCountryside.class, DigitalCountrysideDelivery::new),
          by(
              EcommercePark.class,
              (world, programme, kind) -> new EcommerceParkDelivery(world, kind)),
          by(
              Stations.class,
              (world, programme, kind) ->
                  new StationsDelivery(world, world.stations, programme, kind)),
          by(
              ColdChain.class,
              (world, programme, kind) -> new ColdChainDelivery(world, world.stations, kind)),
          by(Supervision.class, (world, programme, kind) -> new SupervisionDelivery(world, kind)),
          by(TalentReturn.class, (world, programme, kind) -> new TalentReturnDelivery(world, kind)),
          by(Brand.class, (world, programme, kind) -> new BrandDelivery(world, kind)),
          by(LiveCampaign.class, LiveCampaignDelivery::new),
          by(PlatformPartnership.class, PlatformPartnershipDelivery::new),
          by(Cooperative.class, CooperativeDelivery::new));

  private Deliveries() {}

  /** The delivery of a policy's instrument. */
  static Delivery of(World world, Programme programme) {
    Instrument instrument = programme.instrument();
    return Optional.ofNullable(MAKERS.get(instrument.getClass()))
        .orElseThrow(() -> new IllegalStateException("nothing delivers " + instrument))
        .make(world, programme, instrument);
  }

  /** Maker of the delivery of an instrument. */
  interface Maker<I extends Instrument> {
    Delivery make(World world, Programme programme, I instrument);
  }

  private static <I extends Instrument> Map.Entry<Class<?>, Maker<Instrument>> by(
      Class<I> type, Maker<I> maker) {
    return Map.entry(
        type, (world, programme, kind) -> maker.make(world, programme, type.cast(kind)));
  }
}
