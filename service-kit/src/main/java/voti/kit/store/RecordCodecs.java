package voti.kit.store;

import java.lang.reflect.Type;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Codecs of records, package-private ones too, which the driver's own cannot reach. */
final class RecordCodecs implements CodecProvider {

  @Override
  public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
    return type.isRecord() ? new RecordCodec<>(type, registry) : null;
  }

  @Override
  public <T> @Nullable Codec<T> get(
      Class<T> type, List<Type> typeArguments, CodecRegistry registry) {
    return get(type, registry);
  }
}
