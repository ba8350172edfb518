package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A day without a paper is entered once, also by two in the same moment. */
@ServiceTest
class NoPrintDayRaceTest {

    @Autowired
    private NoPrintDayService days;

    @Autowired
    private PublicationService publications;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesADayThatSomebodyElseEntersInTheSameMoment() {
        Staff.signIn(Role.COORDINATOR);
        var edition = papers.known();
        var christmas = new NoPrintDayDetails(LocalDate.of(2026, 12, 25), "Christmas Day", papers.checked());
        try (var meanwhile = new Meanwhile(Staff.with("Corinne", Role.COORDINATOR))) {
            var second = Objects.requireNonNull(transaction.execute(status -> {
                days.add(edition, christmas);
                return meanwhile.waits(() -> days.add(edition, christmas));
            }));

            assertThatThrownBy(() -> second.get(Meanwhile.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .hasMessageContaining("25 Dec 2026");
        }
        assertThat(days.days(publications.edition(edition).publication())).hasSize(1);
    }
}
