package org.undersigned.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;
import org.undersigned.base.edit.Draft;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

@ServiceTest
class FormDraftsTest {

    private static final Map<String, List<String>> BEFORE = Map.of("Note 1", List.of());
    private static final Map<String, List<String>> TYPED =
            Map.of("Note 1", List.of("Only at the side door.\n\n“Ask first.”"), "Tags 1", List.of("late", "vip"));

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private DraftExpiry expiry;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    private final DraftKey key = new DraftKey("party", Ids.next());
    private final StaffUser typing = Staff.with("Robin", Role.CAMPAIGNER);

    @BeforeEach
    void signIn() {
        Staff.signIn(typing);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void givesBackWhatWasKeptLast() {
        drafts.keep(key, 3, BEFORE, BEFORE);
        var at = drafts.keep(key, 4, BEFORE, TYPED);

        assertThat(drafts.waiting(key)).contains(new Draft(4, BEFORE, TYPED, at));
        assertThat(database.count("form_draft where subject_id = ?", bytes())).isEqualTo(1);
    }

    @Test
    void isThereForNobodyElseAndNoOtherForm() {
        drafts.keep(key, 0, BEFORE, TYPED);

        assertThat(drafts.waiting(new DraftKey("party", Ids.next()))).isEmpty();
        assertThat(drafts.waiting(new DraftKey("campaign", key.subject()))).isEmpty();
        Staff.signIn(Staff.with("Other", Role.COORDINATOR));
        assertThat(drafts.waiting(key)).isEmpty();
        drafts.discard(key);
        Staff.signIn(typing);
        assertThat(drafts.waiting(key)).isPresent();
    }

    @Test
    void isGoneWhenItIsDiscarded() {
        drafts.keep(key, 0, BEFORE, TYPED);

        drafts.discard(key);
        assertThat(drafts.waiting(key)).isEmpty();
        assertThat(database.count("form_draft where subject_id = ?", bytes())).isZero();
    }

    @Test
    void isSealedAndNotToldToTheTrail() {
        var told = database.count("audit_event");
        drafts.keep(key, 0, BEFORE, TYPED);

        var stored = database.jdbc()
                .queryForObject("select content from form_draft where subject_id = ?", byte[].class, bytes());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("side door");
        assertThat(database.count("audit_event")).isEqualTo(told);
    }

    @Test
    void lastsThirtyDays() {
        drafts.keep(key, 0, BEFORE, TYPED);

        clock.advance(Duration.ofDays(29));
        expiry.expire();
        assertThat(drafts.waiting(key)).isPresent();

        clock.advance(Duration.ofDays(1));
        assertThat(drafts.waiting(key)).isEmpty();
        expiry.expire();
        assertThat(database.count("form_draft where subject_id = ?", bytes())).isZero();
    }

    @Test
    void opensWithAnEarlierMasterKeyAndIsAsGoodAsNoneWithout() {
        var earlier = Seal.newKey();
        var content = new DraftContent(BEFORE, TYPED);
        var sealed = new DraftSeal(new Keyring(earlier)).close(content, typing.id(), key);

        assertThat(new DraftSeal(new Keyring(Seal.newKey(), earlier)).open(sealed, typing.id(), key))
                .contains(content);
        assertThat(new DraftSeal(new Keyring(Seal.newKey())).open(sealed, typing.id(), key))
                .isEmpty();
        assertThat(new DraftSeal(new Keyring(earlier)).open(sealed, Ids.next(), key))
                .isEmpty();
    }

    private byte[] bytes() {
        return UuidBytes.of(key.subject());
    }
}
