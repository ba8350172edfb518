package org.undersigned.press.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailFilter;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Conflict;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class OutletServiceTest {

    private static final String[] TABLES = {"press_outlet", "press_journalist"};
    private static final JournalistDetails JO = new JournalistDetails("Jo Roe", "jo.canary@example.org", "555 0101");

    @Autowired
    private OutletService outlets;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private String name;
    private UUID outlet;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.PRESS_OFFICER);
        name = "Évening Post " + Ids.next();
        outlet = outlets.add(new OutletDetails(name, "Calls early"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void keepsANewsroomUnderOneNameWhateverItsCaseAndAccents() {
        assertThat(outlets.outlet(outlet).details()).isEqualTo(new OutletDetails(name, "Calls early"));
        refused("press.refused.outlet-known", () -> outlets.add(new OutletDetails(name.toUpperCase(), "")));
        refused("press.refused.outlet-known", () -> outlets.add(new OutletDetails(name.replace('É', 'E'), "")));
        outlets.revise(outlet, 0, new OutletDetails(name, "Calls late"));
        assertThat(outlets.outlet(outlet).details().note()).isEqualTo("Calls late");
    }

    @Test
    void keepsJournalistsUntilTheyHaveLeft() {
        var jo = outlets.addJournalist(outlet, JO);
        outlets.addJournalist(outlet, new JournalistDetails("Al Poe", "", ""));
        assertThat(outlets.journalists(outlet))
                .extracting(row -> row.details().name())
                .containsExactly("Al Poe", "Jo Roe");
        assertThat(outlets.outlets())
                .filteredOn(row -> row.id().equals(outlet))
                .extracting(OutletRow::journalists)
                .containsExactly(2);

        outlets.reviseJournalist(jo, 0, new JournalistDetails("Joe Roe", "JOE@Example.org", ""));
        assertThat(outlets.journalists(outlet).getLast().details())
                .isEqualTo(new JournalistDetails("Joe Roe", "JOE@example.org", ""));
        outlets.journalistLeft(jo, 1);
        assertThat(outlets.journalists(outlet)).hasSize(1);
        refused("press.refused.journalist-left", () -> outlets.journalistLeft(jo, 2));
        refused("press.refused.journalist-left", () -> outlets.reviseJournalist(jo, 2, JO));
    }

    @Test
    void refusesWhatIsMissingWrongOrMovedAndWritesNothing() {
        var jo = outlets.addJournalist(outlet, JO);
        refused("press.refused.outlet-unnamed", () -> outlets.add(new OutletDetails(" ", "")));
        refused("press.refused.outlet-long", () -> outlets.add(new OutletDetails("O".repeat(201), "")));
        refused("press.refused.outlet-long", () -> outlets.add(new OutletDetails("Post", "n".repeat(2_001))));
        refused("press.refused.unknown-outlet", () -> outlets.addJournalist(UUID.randomUUID(), JO));
        refused(
                "press.refused.journalist-unnamed",
                () -> outlets.addJournalist(outlet, new JournalistDetails(" ", "", "")));
        refused(
                "press.refused.journalist-long",
                () -> outlets.addJournalist(outlet, new JournalistDetails("Jo", "", "5".repeat(61))));
        refused(
                "base.refused.email-address",
                () -> outlets.addJournalist(outlet, new JournalistDetails("Jo", "jo at paper", "")));
        refused("press.refused.unknown-journalist", () -> outlets.journalistLeft(UUID.randomUUID(), 0));
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> outlets.reviseJournalist(jo, 7, JO)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> outlets.revise(outlet, 7, new OutletDetails(name, "")))
                .isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void tellsNoAddressOnTheTrail() {
        var jo = outlets.addJournalist(outlet, JO);
        outlets.reviseJournalist(jo, 0, new JournalistDetails("Jo Roe", "other.canary@example.org", "555 0102"));
        Staff.signIn(Role.AUDITOR);

        assertThat(trail.rows(TrailFilter.ALL, 0, 20).toString())
                .contains("press.outlet.journalist-revised")
                .doesNotContain("canary@example.org", "555 010");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "AUDITOR", "ADMIN"})
    void isReadAndWrittenByPressStaffAlone(Role role) {
        outlets.addJournalist(outlet, JO);
        var before = database.fingerprint(TABLES);
        Staff.signIn(role);

        for (var call : List.<Runnable>of(
                () -> outlets.outlets(),
                () -> outlets.journalists(outlet),
                () -> outlets.add(new OutletDetails("Post", "")),
                () -> outlets.addJournalist(outlet, JO))) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private void refused(String key, Runnable act) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
