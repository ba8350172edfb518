package org.undersigned.work.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;

class MailTest {

    private static final EmailAddress TO = EmailAddress.of("ann@example.org");

    private static final Map<MailState, Set<MailState>> ARROWS = new EnumMap<>(Map.of(
            MailState.NEW, Set.of(MailState.CLAIMED, MailState.DROPPED),
            MailState.CLAIMED, Set.of(MailState.SENDING, MailState.NEW, MailState.DROPPED),
            MailState.SENDING, Set.of(MailState.SENT, MailState.NEW, MailState.FAILED, MailState.UNCERTAIN),
            MailState.UNCERTAIN, Set.of(MailState.NEW, MailState.SENT),
            MailState.FAILED, Set.of(MailState.NEW),
            MailState.SENT, Set.of(),
            MailState.DROPPED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeads(MailState from) {
        for (var to : MailState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ad\r\nBcc: all@example.org",
                "Ad\nBcc: all@example.org",
                "Ad\rBcc: all@example.org",
                "Ad\u0000Bcc: all@example.org",
                "Ad\u2028Bcc: all@example.org",
                "Ad\u202EBcc: all@example.org"
            })
    void takesOutOfASubjectWhatCouldEndItsLineOrTurnItRound(String subject) {
        assertThat(new Mail("key", TO, subject, "").subject()).isEqualTo("Ad Bcc: all@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.org\r\nBcc: all@example.org", "ann@example.org\nX: y", "Ann <ann@example.org>"})
    void takesNoAddressThatIsMoreThanOne(String address) {
        assertThatThrownBy(() -> EmailAddress.of(address)).isInstanceOf(Refusal.class);
    }

    @Test
    void waitsTwiceAsLongAfterEachAttemptAndAtMostTwoHours() {
        assertThat(MailWorker.pause(1)).hasMinutes(1);
        assertThat(MailWorker.pause(2)).hasMinutes(2);
        assertThat(MailWorker.pause(5)).hasMinutes(16);
        assertThat(MailWorker.pause(60)).hasHours(2);
    }
}
