package org.taocun.model;

/**
 * Receivers of what buyers pay for the village's goods, beside the sellers themselves. Every month,
 * in every village: turnover = profit + the sum over all payees, in fen.
 */
enum Payee {
  /** Raw materials and labour of production. */
  SUPPLIERS("productionYuan", "what suppliers received"),
  /** Commission. */
  PLATFORMS("commissionYuan", "what platforms received"),
  /** Parcels. */
  CARRIERS("logisticsYuan", "what carriers received"),
  /** Computers, light, software. */
  FIXED("fixedYuan", "fixed costs of shops"),
  /** Rents of shops. */
  LANDLORDS("rentYuan", "rents of shops"),
  /** Live commerce. */
  HOSTS("liveYuan", "what hosts of live shows received"),
  /** Refunds. */
  BUYERS("spoilageYuan", "refunds to buyers for goods that spoilt on the way"),
  /** Fees for services. */
  FIRMS("firmsYuan", "fees that support firms received"),
  /** Fees of sellers, and what their own shops leave. */
  ORGANISATIONS("organisationsYuan", "what organisations received; less than 0 in loss");

  private final String column;
  private final String doc;

  Payee(String column, String doc) {
    this.column = column;
    this.doc = doc;
  }

  /** The name of the column of series.csv. */
  String column() {
    return column;
  }

  /** The meaning of the column. */
  String doc() {
    return doc;
  }
}
