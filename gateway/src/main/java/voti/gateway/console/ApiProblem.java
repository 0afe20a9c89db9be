package voti.gateway.console;

import voti.gateway.Problem;

/** A service said no, or did not answer. */
public final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ApiProblem(Problem problem) {
    super(problem.rule());
    this.problem = problem;
  }

  /** What it said. */
  public Problem problem() {
    return problem;
  }
}
