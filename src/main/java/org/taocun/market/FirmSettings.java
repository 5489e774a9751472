package org.taocun.market;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taocun.base.Param;

/**
 * Support firms. They come to a township where fees pay for them, and each kind lowers one cost of
 * the sellers who use it by a share.
 */
public record FirmSettings(
    @Param(
            doc = "Whether support firms come and go.",
            def = "false",
            source = "model switch; off by default")
        boolean enabled,
    @Param(
            doc =
                "Months in a row for which fees must exceed the fixed cost before a firm comes, or"
                    + " fall short of it before one leaves.",
            unit = "months",
            def = "6",
            range = "[1,1200]",
            source = "assumed")
        int months,
    @Param(
            doc = "Changes to the kinds of firms; none: as in docs/model.md 6.15.",
            source = "none by default")
        List<Change> kinds) {

  /** Changes by a scenario to the numbers of one kind of firm. */
  public record Change(
      @Param(doc = "The kind of firm.", def = "express", source = "user") FirmKind kind,
      @Param(doc = "Whether there are such firms.", def = "true", source = "user") boolean enabled,
      @Param(
              doc = "Cost of running a firm.",
              unit = "yuan/month",
              def = "catalogue",
              range = "[0,inf)",
              source = "docs/model.md 6.15, assumed")
          OptionalDouble fixedCostYuan,
      @Param(
              doc =
                  "Fee of a seller: per parcel (express, manufacturing) or per shop and"
                      + " month (packaging, design, training).",
              unit = "yuan",
              def = "catalogue",
              range = "[0,inf)",
              source = "docs/model.md 6.15, assumed")
          OptionalDouble feeYuan,
      @Param(
              doc = "Parcels, or shops, that a firm can serve in a month.",
              unit = "parcels or shops",
              def = "catalogue",
              range = "(0,inf)",
              source = "docs/model.md 6.15, assumed")
          OptionalDouble capacity,
      @Param(
              doc = "Share by which it lowers the cost on which it works.",
              unit = "share",
              def = "catalogue",
              range = "[0,1]",
              source = "docs/model.md 6.15, assumed")
          OptionalDouble effect) {
    private FirmTerms terms() {
      FirmTerms usual = kind.usual();
      return new FirmTerms(
          fixedCostYuan.orElse(usual.fixedCostYuan()),
          feeYuan.orElse(usual.feeYuan()),
          capacity.orElse(usual.capacity()),
          effect.orElse(usual.effect()));
    }
  }

  /**
   * The numbers of a kind, or empty where there are no such firms; of two changes the last counts.
   */
  public Optional<FirmTerms> terms(FirmKind kind) {
    Optional<FirmTerms> terms = enabled ? Optional.of(kind.usual()) : Optional.empty();
    for (Change change : kinds) {
      if (enabled && change.kind() == kind) {
        terms = change.enabled() ? Optional.of(change.terms()) : Optional.empty();
      }
    }
    return terms;
  }
}
