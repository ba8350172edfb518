package org.undersigned.directory.merge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.directory.PartyFolding;
import org.undersigned.directory.PartyFolding.Known;
import org.undersigned.work.undo.UndoJournal;
import org.undersigned.work.undo.UndoRecording;
import org.undersigned.work.undo.UndoThing;

/** Merges two parties in the transaction of its caller, who keeps it or takes it back. */
@Component
class MergeWork {

    /** So much may hang on the party that goes, as one transaction should move. */
    static final int MOST = 500;

    private final ObjectProvider<MergePart> parts;
    private final PartyFolding folding;
    private final UndoJournal journal;
    private final CurrentUser user;
    private final Clock clock;

    MergeWork(
            ObjectProvider<MergePart> parts, PartyFolding folding, UndoJournal journal, CurrentUser user, Clock clock) {
        this.parts = parts;
        this.folding = folding;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** What came of a merge. */
    record Merged(MergeMemo memo, UndoRecording recording, List<String> decisions) {}

    List<MergeCount> counts(MergePair pair) {
        var counts = new LinkedHashMap<String, MergeCount>();
        inOrder().stream()
                .flatMap(part -> part.counts(pair).stream())
                .forEach(count -> counts.merge(
                        count.what(),
                        count,
                        (one, other) ->
                                new MergeCount(one.what(), one.from() + other.from(), one.into() + other.into())));
        return List.copyOf(counts.values());
    }

    /** Why the two cannot be merged, all reasons at once. */
    List<Refusal> refusals(Known kept, Known folded) {
        if (kept.id().equals(folded.id())) {
            return List.of(new Refusal("directory.refused.merge-with-itself", kept.name()));
        }
        var pair = pair(kept, folded);
        var refusals = new ArrayList<Refusal>();
        if (kept.details().kind() != folded.details().kind()) {
            refusals.add(new Refusal(
                    "directory.refused.merge-kinds",
                    kept.name(),
                    Texts.label(kept.details().kind()),
                    folded.name(),
                    Texts.label(folded.details().kind())));
        }
        inOrder().forEach(part -> refusals.addAll(part.refusals(pair)));
        var hanging = counts(pair).stream().mapToInt(MergeCount::from).sum();
        if (hanging > MOST) {
            refusals.add(new Refusal("directory.refused.merge-too-large", folded.name(), hanging, MOST));
        }
        return refusals;
    }

    Merged merge(Known kept, Known folded, MergeChoices choices) {
        var after = MergedDetails.of(kept.details(), folded.details(), choices);
        var merging = new Merging(pair(kept, folded), choices, user.id(), clock.instant());
        var recording = journal.record(undo -> {
            inOrder().forEach(part -> part.move(merging, undo));
            redirect(folded, merging, undo);
        });
        folding.rewrite(kept.id(), after);
        folding.takeAway(folded.id());
        return new Merged(new MergeMemo(folded, kept.details(), after), recording, merging.decisions());
    }

    private static void redirect(Known folded, Merging merging, UndoRecording undo) {
        undo.begin(new UndoThing("", "", "party", merging.into(), ""));
        undo.add(
                "party_redirect",
                Map.of("old_id", folded.id()),
                Map.of("old_id", folded.id(), "old_name", folded.name(), "party_id", merging.into()));
    }

    static MergePair pair(Known kept, Known folded) {
        return new MergePair(folded.id(), kept.id(), folded.name(), kept.name());
    }

    private List<MergePart> inOrder() {
        return parts.stream().sorted(Comparator.comparingInt(MergePart::order)).toList();
    }
}
