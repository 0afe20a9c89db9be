package voti.platform.pastorders;

/** Why a line is not sent, or was not taken. */
enum Reason {
  NO_CUSTOMER("no customer"),
  NO_PRICE("a price of nothing"),
  NEGATIVE_PRICE("a negative price"),
  NO_QUANTITY("no quantity"),
  WRONG_SIGN("a quantity that contradicts its number: only what is cancelled is negative"),
  NOT_A_NUMBER("a quantity or price that is no number"),
  BAD_DATE("a date that is not written as the mapping says"),
  NO_NUMBER("no invoice number or product code"),
  SHORT("fewer cells than the header"),
  OTHER_COUNTRY("a country that the mapping leaves out"),
  TWO_CUSTOMERS("an invoice number that another customer has"),
  NO_ACCOUNT("a customer who is in no file of accounts"),
  REFUSED("refused by the platform");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** As the report and the reconciliation say it. */
  String words() {
    return words;
  }
}
