package org.taocun.model;

import java.util.Map;
import java.util.Optional;
import org.taocun.policy.Instrument;

/** The delivery of each instrument. */
final class Deliveries {
  /** Makers of deliveries by instrument. */
  static final Map<Class<?>, Maker<Instrument>> MAKERS =
      Map.ofEntries(
          by(
              Instrument.Training.class,
              (world, programme, kind) -> new TrainingDelivery(world, kind)),
          by(Instrument.Credit.class, (world, programme, kind) -> new CreditDelivery(world, kind)),
          by(Instrument.Broadband.class, (world, programme, kind) -> new BroadbandDelivery(world)),
          by(Instrument.EntrySubsidy.class, EntrySubsidyDelivery::new),
          by(
              Instrument.LeaderDemonstration.class,
              (world, programme, kind) -> new LeaderDemonstrationDelivery(world, kind)),
          by(
              Instrument.LogisticsSubsidy.class,
              (world, programme, kind) -> new LogisticsSubsidyDelivery(world, programme)),
          by(Instrument.DigitalCountryside.class, DigitalCountrysideDelivery::new),
          by(
              Instrument.EcommercePark.class,
              (world, programme, kind) -> new EcommerceParkDelivery(world, kind)),
          by(
              Instrument.Stations.class,
              (world, programme, kind) ->
                  new StationsDelivery(world, world.stations, programme, kind)),
          by(
              Instrument.ColdChain.class,
              (world, programme, kind) -> new ColdChainDelivery(world, world.stations, kind)),
          by(
              Instrument.Supervision.class,
              (world, programme, kind) -> new SupervisionDelivery(world, kind)),
          by(
              Instrument.TalentReturn.class,
              (world, programme, kind) -> new TalentReturnDelivery(world, kind)),
          by(Instrument.Brand.class, (world, programme, kind) -> new BrandDelivery(world, kind)),
          by(Instrument.LiveCampaign.class, LiveCampaignDelivery::new),
          by(Instrument.PlatformPartnership.class, PlatformPartnershipDelivery::new),
          by(Instrument.Cooperative.class, CooperativeDelivery::new));

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
