package voti.planning.attainment;

import voti.values.Percentage;

/**
 * How far each figure of a plan is met, in percent of what was planned; a figure for which nothing
 * was planned is met.
 */
public record Attained(Percentage volume, Percentage activeBase, Percentage newClients) {}
