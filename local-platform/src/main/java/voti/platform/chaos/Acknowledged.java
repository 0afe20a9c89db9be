package voti.platform.chaos;

/**
 * A write that a client was told is done.
 *
 * @param service that took it
 * @param position it said
 * @param id of what was written
 * @param key the client's own
 */
record Acknowledged(String service, long position, String id, String key) {}
