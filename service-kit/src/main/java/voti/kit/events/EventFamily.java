package voti.kit.events;

/**
 * The events of one aggregate; a service declares a bean for each.
 *
 * @param prefix of the aggregate's ids, three letters: {@code ord}
 * @param sealedInterface all its events; their logical names come from the names of the records
 * @param aggregate the aggregate's class
 */
public record EventFamily(String prefix, Class<?> sealedInterface, Class<?> aggregate) {}
