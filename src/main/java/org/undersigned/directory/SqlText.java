package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.store.UuidBytes;

/** A statement that is put together from parts. Values get in as parameters only. */
final class SqlText {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean isNarrowed;

    SqlText add(String part) {
        text.append(part).append('\n');
        return this;
    }

    /** One condition more. */
    SqlText where(String condition) {
        add((isNarrowed ? "and " : "where ") + condition);
        isNarrowed = true;
        return this;
    }

    /** The placeholder of a value. */
    String value(Object value) {
        var name = "v" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager entityManager) {
        var query = entityManager.createNativeQuery(text.toString(), Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The keys in the first column. */
    List<UUID> ids(EntityManager entityManager) {
        return rows(entityManager).stream()
                .map(row -> UuidBytes.read((byte[]) row[0]))
                .toList();
    }

    long number(EntityManager entityManager) {
        return ((Number) rows(entityManager).getFirst()[0]).longValue();
    }
}
