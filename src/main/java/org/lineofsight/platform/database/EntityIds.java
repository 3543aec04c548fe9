package org.lineofsight.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** Lets aggregates have ids of their own types: one pair of converters for all of them. */
@Configuration(proxyBeanMethods = false)
class EntityIds {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return new JdbcCustomConversions(List.of(new Writing(), new Reading()));
    }

    @WritingConverter
    private static final class Writing implements Converter<EntityId, UUID> {

        @Override
        public UUID convert(EntityId id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class Reading implements ConverterFactory<UUID, EntityId> {

        @Override
        public <T extends EntityId> Converter<UUID, T> getConverter(Class<T> type) {
            return id -> {
                try {
                    return type.getDeclaredConstructor(UUID.class).newInstance(id);
                } catch (NoSuchMethodException
                        | InstantiationException
                        | IllegalAccessException
                        | InvocationTargetException e) {
                    throw new IllegalStateException(
                            type.getSimpleName() + " is not a record of one UUID", e);
                }
            };
        }
    }
}
