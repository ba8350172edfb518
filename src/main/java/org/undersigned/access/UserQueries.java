package org.undersigned.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.EmailAddress;

/** Reads users for lists. */
@Component
class UserQueries {

    private static final String ROW = """
        select u.id as id, u.version as version, u.name as name, u.email as email, u.invitedAt as invitedAt,
            u.disabledAt as disabledAt, case when u.passwordHash is null then false else true end as hasPassword,
            (select max(s.startedAt) from UserSession s where s.userId = u.id) as lastSignIn
        from User u
        """;

    private final EntityManager entityManager;

    UserQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<UserRow> rows(UserFilter filter, int offset, int limit) {
        var query = entityManager.createQuery(ROW + where(filter) + orderBy(filter), Tuple.class);
        bind(query, filter);
        return withRoles(query.setFirstResult(offset).setMaxResults(limit).getResultList());
    }

    int count(UserFilter filter) {
        var query = entityManager.createQuery("select count(u) from User u" + where(filter), Long.class);
        bind(query, filter);
        return Math.toIntExact(query.getSingleResult());
    }

    Optional<UserRow> row(UUID id) {
        var found = entityManager
                .createQuery(ROW + " where u.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return withRoles(found).stream().findFirst();
    }

    private static String where(UserFilter filter) {
        var conditions = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            conditions.add("(locate(:name, u.nameFolded) > 0 or locate(:email, u.emailFolded) > 0)");
        }
        if (!filter.roles().isEmpty()) {
            conditions.add("exists (select 1 from User x join x.grants g where x.id = u.id and g.role in :roles)");
        }
        if (!filter.states().isEmpty()) {
            conditions.add(
                    filter.states().stream().map(UserQueries::condition).collect(Collectors.joining(" or ", "(", ")")));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String condition(UserState state) {
        return switch (state) {
            case INVITED -> "u.disabledAt is null and u.passwordHash is null";
            case ACTIVE -> "u.disabledAt is null and u.passwordHash is not null";
            case DISABLED -> "u.disabledAt is not null";
        };
    }

    private static String orderBy(UserFilter filter) {
        var direction = filter.descending() ? " desc" : " asc";
        var first = switch (filter.order()) {
            case NAME -> "u.nameFolded";
            case EMAIL -> "u.emailFolded";
            case LAST_SIGN_IN -> "lastSignIn";
        };
        return " order by " + first + direction + ", u.nameFolded, u.id";
    }

    private static void bind(TypedQuery<?> query, UserFilter filter) {
        if (!filter.text().isBlank()) {
            query.setParameter("name", User.folded(filter.text()));
            query.setParameter("email", EmailAddress.fold(filter.text()));
        }
        if (!filter.roles().isEmpty()) {
            query.setParameter("roles", filter.roles());
        }
    }

    private List<UserRow> withRoles(List<Tuple> found) {
        var roles = roles(found.stream().map(row -> row.get("id", UUID.class)).toList());
        return found.stream()
                .map(row -> row(row, roles.getOrDefault(row.get("id", UUID.class), Set.of())))
                .toList();
    }

    private static UserRow row(Tuple row, Set<Role> roles) {
        return new UserRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("name", String.class),
                row.get("email", String.class),
                roles,
                state(row.get("disabledAt", Instant.class), row.get("hasPassword", Boolean.class)),
                row.get("invitedAt", Instant.class),
                row.get("lastSignIn", Instant.class));
    }

    private static UserState state(@Nullable Instant disabledAt, boolean hasPassword) {
        if (disabledAt != null) {
            return UserState.DISABLED;
        }
        return hasPassword ? UserState.ACTIVE : UserState.INVITED;
    }

    private Map<UUID, Set<Role>> roles(Collection<UUID> users) {
        var roles = new HashMap<UUID, Set<Role>>();
        if (!users.isEmpty()) {
            entityManager
                    .createQuery(
                            "select u.id as id, g.role as role from User u join u.grants g where u.id in :users",
                            Tuple.class)
                    .setParameter("users", users)
                    .getResultList()
                    .forEach(row -> roles.computeIfAbsent(row.get("id", UUID.class), id -> EnumSet.noneOf(Role.class))
                            .add(row.get("role", Role.class)));
        }
        return roles;
    }
}
