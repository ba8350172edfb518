package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.edit.Choice;
import org.undersigned.base.edit.FieldChange;
import org.undersigned.base.edit.RecordShape;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.edit.ThreeWay;
import org.undersigned.base.store.LostRace;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Two people edit one party, in every order in which their steps can fall. */
@ServiceTest
class PartyTogetherTest {

    private static final int INTERLEAVINGS = 200;
    private static final int EDITS_EACH = 3;
    private static final RecordShape<PartyDetails> SHAPE = RecordShape.of(PartyDetails.class, part -> true);

    @Autowired
    private PartyService parties;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Random random = new Random(20260122);

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.CAMPAIGNER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    /** Each adds a word of their own with every edit: a word that is not there at the end was an update that was lost. */
    @Test
    void losesNoUpdateInAnyInterleaving() {
        var conflicts = 0;
        for (var round = 0; round < INTERLEAVINGS; round++) {
            var party = directory.person(DirectoryFixture.fresh("Ada Quill"));
            var editors = List.of(new Editor("a", party), new Editor("b", party));
            while (editors.stream().anyMatch(Editor::isBusy)) {
                editors.get(random.nextInt(editors.size())).step();
            }

            var typed =
                    editors.stream().flatMap(editor -> editor.saved.stream()).collect(Collectors.toSet());
            assertThat(typed).hasSize(2 * EDITS_EACH);
            assertThat(Set.copyOf(parties.card(party).details().tags())).isEqualTo(typed);
            assertThat(parties.card(party).version()).isEqualTo(2 * EDITS_EACH);
            conflicts += editors.stream().mapToInt(editor -> editor.conflicts).sum();
        }
        assertThat(conflicts).isGreaterThan(INTERLEAVINGS);
    }

    /** Somebody with a form: looks, types, saves, and settles what the dialog shows when another was faster. */
    private final class Editor {

        private final String name;
        private final UUID party;
        private final Set<String> saved = new HashSet<>();
        private final List<Runnable> next = new ArrayList<>();
        private Seen<PartyDetails> seen;
        private PartyDetails typed;
        private int conflicts;

        private Editor(String name, UUID party) {
            this.name = name;
            this.party = party;
            this.seen = look();
            this.typed = seen.details();
            next.add(this::type);
        }

        boolean isBusy() {
            return !next.isEmpty();
        }

        void step() {
            if (isBusy()) {
                next.removeFirst().run();
            }
        }

        private void type() {
            seen = look();
            typed = with(seen.details(), name + saved.size());
            next.add(this::save);
        }

        private void save() {
            try {
                parties.revise(party, seen.version(), typed);
                saved.add(name + saved.size());
                if (saved.size() < EDITS_EACH) {
                    next.add(this::type);
                }
            } catch (Conflict faster) {
                conflicts++;
                next.add(this::settle);
            }
        }

        private void settle() {
            var theirs = look();
            var merge = new ThreeWay<>(SHAPE, seen.details(), theirs.details(), typed);
            typed = merge.merged(merge.changes().stream()
                    .filter(FieldChange::isDisputed)
                    .collect(Collectors.toMap(change -> change.field().name(), change -> Choice.BOTH)));
            seen = theirs;
            next.add(this::save);
        }

        private Seen<PartyDetails> look() {
            var card = parties.card(party);
            return new Seen<>(card.version(), card.details());
        }
    }

    @Test
    void leavesTheFirstOfTwoWhoWriteInOneMoment() {
        var party = directory.person(DirectoryFixture.fresh("Ada Quill"));
        var mine = new TransactionTemplate(transactions);
        var theirs = new TransactionTemplate(transactions);
        theirs.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> mine.executeWithoutResult(status -> {
                    var seen = parties.card(party);
                    theirs.executeWithoutResult(inner -> parties.revise(party, 0, with(seen.details(), "theirs")));
                    parties.revise(party, 0, with(seen.details(), "mine"));
                }))
                .matches(LostRace::isForANewerVersion);
        assertThat(parties.card(party).details().tags()).containsExactly("theirs");
    }

    private static PartyDetails with(PartyDetails details, String tag) {
        var tags = new ArrayList<>(details.tags());
        tags.add(tag);
        return details.withTags(tags.toArray(String[]::new));
    }
}
