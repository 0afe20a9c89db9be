package voti.platform.demo;

/**
 * What one step did.
 *
 * @param number from 1 to 17
 * @param sentence the decision and the figures, as computed
 * @param page where the console shows it
 */
public record Step(int number, String sentence, String page) {}
