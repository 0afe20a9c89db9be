package voti.kit.store;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One component of a record: its field in the document, its codec, how to read it. */
final class Component {

  private final RecordComponent component;
  private final int index;
  private final CodecRegistry registry;
  private @Nullable Codec<Object> codec;

  Component(RecordComponent component, int index, CodecRegistry registry) {
    this.component = component;
    this.index = index;
    this.registry = registry;
    component.getAccessor().setAccessible(true);
  }

  int index() {
    return index;
  }

  String field() {
    return component.getAccessor().isAnnotationPresent(BsonId.class)
            || component.isAnnotationPresent(BsonId.class)
        ? "_id"
        : component.getName();
  }

  /** Found when first needed, so that a record may contain itself. */
  Codec<Object> codec() {
    var found = codec;
    if (found == null) {
      found = find(component.getGenericType());
      codec = found;
    }
    return found;
  }

  @Nullable Object of(Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  /** What stands for a field that is not there: the type's zero. */
  @Nullable Object absent() {
    return component.getType().isPrimitive()
        ? Array.get(Array.newInstance(component.getType(), 1), 0)
        : null;
  }

  @SuppressWarnings("unchecked")
  private Codec<Object> find(Type type) {
    return (Codec<Object>)
        (type instanceof ParameterizedType generic
            ? registry.get(
                (Class<?>) generic.getRawType(), List.of(generic.getActualTypeArguments()))
            : registry.get(MethodType.methodType(component.getType()).wrap().returnType()));
  }
}
