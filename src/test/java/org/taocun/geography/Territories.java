package org.taocun.geography;

import org.taocun.base.Draws;

/** Territories that read their own files. */
final class Territories {
  private Territories() {}

  static Territory of(GeographySettings settings, Draws draws) {
    return Territory.of(
        settings, VillageFile.read(settings, note -> {}), ShippedProvinces.table(), draws);
  }
}
