package org.undersigned.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;

/** The questions that the trail is asked, in SQL. */
@Component
class TrailQueries {

    /** Nobody pages through more; counting further would read the whole table at each change of a filter. */
    static final int COUNTED = 10_000;

    private final JdbcTemplate jdbc;

    TrailQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of a where clause with its arguments. */
    record Condition(String sql, List<Object> arguments) {

        static final Condition EVERYTHING = new Condition("1 = 1", List.of());

        /** Changes of records, without looks and refusals. */
        static final Condition CHANGES =
                new Condition("verb not like 'audit.%' and verb not like '%.looked-at'", List.of());

        static Condition own(@Nullable UUID user) {
            return new Condition("actor_id = ?", List.of(user == null ? new byte[16] : UuidBytes.of(user)));
        }

        static Condition campaigns(@Nullable UUID user) {
            return new Condition("(campaign_id is not null or " + own(user).sql + ")", own(user).arguments);
        }
    }

    /** What a record was called when the trail last heard of it, and the campaign that it is in. */
    record Known(Subject subject, @Nullable UUID campaign) {}

    List<SealedRow> rows(TrailFilter filter, Condition reach, int offset, int limit) {
        var where = where(filter, reach);
        where.arguments().add(limit);
        where.arguments().add(offset);
        return jdbc.query(
                "select * from audit_event where " + where.sql() + " order by seq desc limit ? offset ?",
                this::row,
                where.arguments().toArray());
    }

    /** The entry of a number, if it is within reach. */
    List<SealedRow> row(long seq, Condition reach) {
        var arguments = new ArrayList<Object>(reach.arguments());
        arguments.add(seq);
        return jdbc.query(
                "select * from audit_event where " + reach.sql() + " and seq = ?", this::row, arguments.toArray());
    }

    /** How many entries there are, counted no further than one past {@value #COUNTED}. */
    int count(TrailFilter filter, Condition reach) {
        if (filter.equals(TrailFilter.ALL) && reach.equals(Condition.EVERYTHING)) {
            return (int) Math.min(head().seq(), Integer.MAX_VALUE);
        }
        var where = where(filter, reach);
        where.arguments().add(COUNTED + 1);
        var count = jdbc.queryForObject(
                "select count(*) from (select seq from audit_event where " + where.sql() + " limit ?) counted",
                Integer.class,
                where.arguments().toArray());
        return count == null ? 0 : count;
    }

    /** What the trail knows of some records; nothing of those that it has never heard of. */
    Map<UUID, Known> lastKnown(Collection<UUID> records) {
        var known = new HashMap<UUID, Known>();
        if (!records.isEmpty()) {
            jdbc.query(
                    "select * from audit_event where seq in (select max(seq) from audit_event where subject_id in ("
                            + String.join(", ", Collections.nCopies(records.size(), "?")) + ") group by subject_id)",
                    row -> {
                        var subject = subject(row);
                        known.put(
                                subject.id(), new Known(subject, UuidBytes.readNullable(row.getBytes("campaign_id"))));
                    },
                    records.stream().map(UuidBytes::of).toArray());
        }
        return known;
    }

    /** The links behind one number and up to another, in their order. */
    List<ChainLink> links(long after, long upTo, int limit) {
        return jdbc.query(
                "select * from audit_event where seq > ? and seq <= ? order by seq limit ?",
                (row, n) -> link(row),
                after,
                upTo,
                limit);
    }

    Optional<ChainLink> linkAt(long seq) {
        return links(seq - 1, seq, 1).stream().findFirst();
    }

    /** The number of the last entry, whatever the head says; 0 when there is none. */
    long lastSeq() {
        var last = jdbc.queryForObject("select max(seq) from audit_event", Long.class);
        return last == null ? 0 : last;
    }

    ChainLink head() {
        return jdbc.query("select seq, hash from audit_head where id = 1", row -> {
            row.next();
            return ChainLink.head(row.getLong("seq"), row.getBytes("hash"));
        });
    }

    private static Condition where(TrailFilter filter, Condition reach) {
        var parts = new ArrayList<String>(List.of(reach.sql()));
        var arguments = new ArrayList<Object>(reach.arguments());
        addOneOf(parts, arguments, "actor_id = ?", filter.people());
        add(parts, arguments, "subject_kind = ?", filter.subjectKind());
        add(parts, arguments, "subject_id = ?", filter.subject());
        addOneOf(
                parts,
                arguments,
                "verb like ?",
                filter.features().stream().map(feature -> feature + ".%").toList());
        add(parts, arguments, "lower(subject_label) like ? escape '!'", containing(filter.label()));
        add(parts, arguments, "at >= ?", filter.from());
        add(parts, arguments, "at < ?", filter.until());
        return new Condition(String.join(" and ", parts), arguments);
    }

    private static void addOneOf(
            List<String> parts, List<Object> arguments, String part, Collection<? extends Object> values) {
        if (values.isEmpty()) {
            return;
        }
        parts.add("(" + String.join(" or ", Collections.nCopies(values.size(), part)) + ")");
        values.forEach(value -> arguments.add(column(value)));
    }

    private static void add(List<String> parts, List<Object> arguments, String part, @Nullable Object value) {
        if (value != null) {
            parts.add(part);
            arguments.add(column(value));
        }
    }

    private static @Nullable String containing(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                ? null
                : "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** A value as its column holds it. */
    private static Object column(Object value) {
        return switch (value) {
            case UUID id -> UuidBytes.of(id);
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            default -> value;
        };
    }

    private SealedRow row(ResultSet row, int number) throws SQLException {
        var inTheClear = new TrailRow(
                row.getLong("seq"),
                instant(row),
                actor(row),
                row.getString("verb"),
                subject(row),
                UuidBytes.readNullable(row.getBytes("campaign_id")),
                List.of(),
                null);
        return new SealedRow(inTheClear, new StoredFacts(row.getString("particulars"), row.getString("reason")));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("subject_kind"),
                UuidBytes.read(row.getBytes("subject_id")),
                row.getString("subject_label"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                UuidBytes.readNullable(row.getBytes("actor_id")),
                row.getString("actor_name"),
                row.getString("actor_roles"),
                row.getString("actor_session"),
                row.getString("address"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        var facts = new ArrayList<@Nullable Object>();
        facts.add(instant(row));
        var actor = actor(row);
        facts.add(actor.id());
        facts.add(actor.name());
        facts.add(actor.roles());
        facts.add(actor.session());
        facts.add(actor.address());
        facts.add(row.getString("verb"));
        facts.add(row.getString("subject_kind"));
        facts.add(UuidBytes.readNullable(row.getBytes("subject_id")));
        facts.add(row.getString("subject_label"));
        facts.add(UuidBytes.readNullable(row.getBytes("campaign_id")));
        facts.add(row.getString("particulars"));
        facts.add(row.getString("reason"));
        return new ChainLink(row.getLong("seq"), facts, row.getBytes("previous_hash"), row.getBytes("hash"));
    }
}
