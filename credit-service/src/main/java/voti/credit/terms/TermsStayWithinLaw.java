package voti.credit.terms;

/**
 * Directive 2011/7/EU, articles 3 (5) and 4: more than 60 days only when expressly agreed; a public
 * body pays within 30, or within 60 when that was expressly agreed.
 */
record TermsStayWithinLaw(int longest, boolean publicBody, boolean expresslyAgreed) {

  static final String NAME = "terms-stay-within-law";
  private static final int BUSINESS = 60;
  private static final int PUBLIC_BODY = 30;

  boolean holds() {
    if (publicBody) {
      return longest <= (expresslyAgreed ? BUSINESS : PUBLIC_BODY);
    }
    return longest <= BUSINESS || expresslyAgreed;
  }

  String sentence() {
    var passed = "These terms let up to " + longest + " days pass; ";
    if (publicBody) {
      return passed
          + (expresslyAgreed
              ? "a public body pays within 60, whatever is agreed."
              : "a public body pays within 30, unless up to 60 were expressly agreed.");
    }
    return passed + "more than 60 must be expressly agreed.";
  }
}
