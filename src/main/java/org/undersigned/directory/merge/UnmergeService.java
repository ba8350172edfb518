package org.undersigned.directory.merge;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFolding;
import org.undersigned.work.undo.JournalFacts;
import org.undersigned.work.undo.LaterChange;
import org.undersigned.work.undo.LaterChanges;
import org.undersigned.work.undo.UndoJournal;
import org.undersigned.work.undo.UndoThing;
import org.undersigned.work.undo.UndoneThing;

/** Takes merges back: what nobody has touched since goes back, and what somebody has changed stays and is listed. */
@Service
public class UnmergeService {

    private final UndoJournal journal;
    private final PartyFolding folding;
    private final LaterChanges changes;
    private final UserDirectory users;
    private final Trail trail;

    UnmergeService(UndoJournal journal, PartyFolding folding, LaterChanges changes, UserDirectory users, Trail trail) {
        this.journal = journal;
        this.folding = folding;
        this.changes = changes;
        this.users = users;
        this.trail = trail;
    }

    /** The merges that made a party what it is, the latest first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<MergeLine> ofParty(UUID party) {
        var merges = journal.of(MergeService.KIND, party);
        var names = users.names(merges.stream().map(JournalFacts::madeBy).collect(Collectors.toSet()));
        return merges.stream()
                .map(merge -> new MergeLine(
                        merge.id(),
                        merge.version(),
                        merge.label(),
                        names.getOrDefault(merge.madeBy(), ""),
                        merge.madeAt(),
                        merge.undoneAt() == null && !journal.isPast(merge),
                        merge.undoneAt()))
                .toList();
    }

    @RolesAllowed(Permission.PARTY_MERGE)
    @Transactional(readOnly = true)
    public UnmergePreview preview(UUID id) {
        var merge = open(id);
        var memo = MergeMemo.read(merge.memo());
        var now = folding.known(merge.subject());
        var split = SplitDetails.of(memo, now.details());
        return new UnmergePreview(
                id, merge.version(), now.name(), memo.folded().name(), lines(merge, journal.look(id), split));
    }

    @RolesAllowed(Permission.PARTY_MERGE)
    @Transactional
    public void undo(UUID id, long seenVersion) {
        var merge = open(id);
        Conflict.check(seenVersion, merge.version(), merge.label());
        var memo = MergeMemo.read(merge.memo());
        var now = folding.known(merge.subject());
        var split = SplitDetails.of(memo, now.details());
        folding.putBack(memo.folded());
        var undone = journal.undo(id);
        folding.rewrite(merge.subject(), split.details());
        trail.record(told(merge, now.name(), lines(merge, undone, split)));
    }

    private JournalFacts open(UUID id) {
        var merge = journal.find(id).orElseThrow(() -> new Refusal("directory.refused.unknown-merge"));
        if (merge.undoneAt() != null) {
            throw new Refusal("directory.refused.merge-undone", merge.label());
        }
        if (journal.isPast(merge)) {
            throw new Refusal("directory.refused.merge-past", merge.label(), UndoJournal.LASTS.toDays());
        }
        return merge;
    }

    private List<UnmergePreview.Line> lines(JournalFacts merge, List<UndoneThing> things, SplitDetails split) {
        var lines = new ArrayList<UnmergePreview.Line>();
        Stream.of("names", "disciplines", "note")
                .filter(split.edited()::contains)
                .map(what -> new UndoThing(what, "", "party", merge.subject(), "directory.party."))
                .map(thing -> stays(merge, thing))
                .forEach(lines::add);
        for (var undone : things) {
            var thing = undone.thing();
            if (!thing.what().isEmpty()) {
                lines.add(
                        undone.goesBack()
                                ? new UnmergePreview.Line(thing.what(), thing.label(), true, null, null)
                                : stays(merge, thing));
            }
        }
        return lines;
    }

    private UnmergePreview.Line stays(JournalFacts merge, UndoThing thing) {
        var change = changes.since(merge, thing);
        return new UnmergePreview.Line(
                thing.what(),
                thing.label(),
                false,
                change.map(LaterChange::by).orElse(null),
                change.map(LaterChange::at).orElse(null));
    }

    private static Entry told(JournalFacts merge, String name, List<UnmergePreview.Line> lines) {
        return Entry.of("directory.party.unmerged", "party", merge.subject(), name)
                .changedErasably("merged-party", merge.label(), null)
                .with(
                        "went-back",
                        lines.stream().filter(UnmergePreview.Line::goesBack).count())
                .with("stayed", lines.stream().filter(line -> !line.goesBack()).count());
    }
}
