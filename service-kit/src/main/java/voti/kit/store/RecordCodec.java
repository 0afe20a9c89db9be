package voti.kit.store;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document of its components; {@code null} is left out and comes back as {@code
 * null}, fields that are no component are skipped.
 */
final class RecordCodec<T> implements Codec<T> {

  private final Class<T> type;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Constructor<T> constructor;

  RecordCodec(Class<T> type, CodecRegistry registry) {
    this.type = type;
    var declared = type.getRecordComponents();
    for (var i = 0; i < declared.length; i++) {
      var component = new Component(declared[i], i, registry);
      components.put(component.field(), component);
    }
    try {
      var types =
          Arrays.stream(declared)
              .map(java.lang.reflect.RecordComponent::getType)
              .toArray(Class<?>[]::new);
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }

  @Override
  public T decode(BsonReader reader, DecoderContext context) {
    var values = new @Nullable Object[components.size()];
    components.values().forEach(component -> values[component.index()] = component.absent());
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      var component = components.get(reader.readName());
      if (component == null) {
        reader.skipValue();
      } else if (reader.getCurrentBsonType() == BsonType.NULL) {
        reader.readNull();
      } else {
        values[component.index()] = component.codec().decode(reader, context);
      }
    }
    reader.readEndDocument();
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException("cannot read a " + type.getSimpleName(), refused);
    }
  }

  @Override
  public void encode(BsonWriter writer, T value, EncoderContext context) {
    writer.writeStartDocument();
    components
        .values()
        .forEach(
            component -> {
              var part = component.of(value);
              if (part != null) {
                writer.writeName(component.field());
                component.codec().encode(writer, part, context);
              }
            });
    writer.writeEndDocument();
  }

  @Override
  public Class<T> getEncoderClass() {
    return type;
  }
}
