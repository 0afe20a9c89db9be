package voti.gateway.console;

import voti.gateway.Problem;

/** A service said no, or did not answer. */
public final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** What a service said, or what a page found before it asked one. */
  public ApiProblem(Problem problem) {
    super(problem.rule());
    this.problem = problem;
  }

  /** What it said. */
  public Problem problem() {
    return problem;
  }
}
