package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Times under the product's own Hibernate settings, whatever zone the machine that writes or reads them is in. */
@Tag("database")
class StoredTimeTest {

    private static final String JPA_PROPERTIES = "spring.jpa.properties.";

    /** Among them both 01:30 of the night when New York's clocks go back, and a time past the end of TIMESTAMP. */
    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("2026-01-22T12:34:56.123456Z"),
            Instant.parse("2026-03-08T02:30:00.000001Z"),
            Instant.parse("2026-11-01T05:30:00.123456Z"),
            Instant.parse("2026-11-01T06:30:00.123456Z"),
            Instant.parse("2038-01-20T00:00:00.999999Z"));

    private static final LocalDate DAY = LocalDate.of(2026, 1, 22);
    private static final LocalDateTime SKIPPED_IN_NEW_YORK = LocalDateTime.of(2026, 3, 8, 2, 30);

    private final TimeZone zoneOfTheMachine = TimeZone.getDefault();
    private final DatabaseUnderTest.Address address = DatabaseUnderTest.fresh();

    @BeforeEach
    void writeInNewYork() {
        in("America/New_York", session -> {
            session.createNativeMutationQuery("create table stored_time (id int not null, at datetime(6) not null,"
                            + " on_day date not null, wall datetime(6) not null, primary key (id))")
                    .executeUpdate();
            INSTANTS.forEach(at -> session.persist(new Row(INSTANTS.indexOf(at), at)));
        });
    }

    @AfterEach
    void backToTheZoneOfTheMachine() {
        TimeZone.setDefault(zoneOfTheMachine);
    }

    @Test
    void instantsComeBackToTheMicrosecondInAnyZone() {
        inEachZone(
                session -> assertThat(rows(session)).extracting(row -> row.at).isEqualTo(INSTANTS));
    }

    @Test
    void instantsAreFoundByTheirValueInAnyZone() {
        inEachZone(session -> {
            var sameTime = session.createQuery("from StoredTime where at = :at", Row.class);
            for (var at : INSTANTS) {
                assertThat(sameTime.setParameter("at", at).getResultList()).hasSize(1);
            }
        });
    }

    @Test
    void instantsAreStoredInUtc() {
        in("America/New_York", session -> {
            var texts =
                    session.createNativeQuery("select cast(at as char(30)) from stored_time order by id", String.class);
            assertThat(texts.getResultList())
                    .extracting(text -> Instant.parse(text.replace(' ', 'T') + "Z"))
                    .isEqualTo(INSTANTS);
        });
    }

    @Test
    void daysAndWallClockTimesStayAsTheyWereWritten() {
        inEachZone(session -> {
            assertThat(rows(session)).extracting(row -> row.day).containsOnly(DAY);
            assertThat(rows(session)).extracting(row -> row.wall).containsOnly(SKIPPED_IN_NEW_YORK);
        });
    }

    private static List<Row> rows(Session session) {
        return session.createQuery("from StoredTime order by id", Row.class).getResultList();
    }

    private void inEachZone(Consumer<Session> work) {
        for (var zone : List.of("America/New_York", "Asia/Kolkata", "UTC")) {
            in(zone, work);
        }
    }

    /** Works with the database as a machine in some zone does. */
    private void in(String zone, Consumer<Session> work) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (var sessions = sessions()) {
            sessions.inTransaction(work);
        }
    }

    private SessionFactory sessions() {
        var dataSource = new DriverManagerDataSource(address.url(), address.username(), address.password());
        return new HibernatePersistenceConfiguration("stored-time")
                .mappingFiles("stored-time.orm.xml")
                .properties(settingsOfTheProduct())
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                .createEntityManagerFactory();
    }

    private static Map<String, Object> settingsOfTheProduct() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        return yaml.getObject().entrySet().stream()
                .filter(entry -> entry.getKey().toString().startsWith(JPA_PROPERTIES))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString().substring(JPA_PROPERTIES.length()), Map.Entry::getValue));
    }

    /** An entity by {@code stored-time.orm.xml}. */
    static class Row {

        private int id;
        private @Nullable Instant at;
        private LocalDate day = DAY;
        private LocalDateTime wall = SKIPPED_IN_NEW_YORK;

        Row() {}

        Row(int id, Instant at) {
            this.id = id;
            this.at = at;
        }
    }
}
