package org.taocun.market;

import org.taocun.base.Param;

/** Two trades that complement each other: what one has, the other can use. */
public record Complement(
    @Param(
            doc = "A category of the catalogue or of market.categories.",
            def = "furniture",
            source = "user")
        String category,
    @Param(
            doc = "The category that complements it, and that it complements.",
            def = "clothing",
            source = "user")
        String with) {
  /** True if the other pair is of the same trades, in whatever order. */
  public boolean joinsTheSame(Complement other) {
    return (category.equals(other.category) && with.equals(other.with))
        || (category.equals(other.with) && with.equals(other.category));
  }
}
