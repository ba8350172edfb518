package org.undersigned.directory.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Texts;
import org.undersigned.work.undo.UndoThing;

/** A merge that is being made: who is merged, what was chosen, who does it, and what the parts had to decide. */
public final class Merging {

    private final MergePair pair;
    private final MergeChoices choices;
    private final UUID by;
    private final Instant at;
    private final List<String> decisions = new ArrayList<>();
    private final Map<UUID, Boolean> yes = new HashMap<>();

    public Merging(MergePair pair, MergeChoices choices, UUID by, Instant at) {
        this.pair = pair;
        this.choices = choices;
        this.by = by;
        this.at = at;
    }

    public MergePair pair() {
        return pair;
    }

    public UUID from() {
        return pair.from();
    }

    public UUID into() {
        return pair.into();
    }

    public MergeChoices choices() {
        return choices;
    }

    public UUID by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** A thing of which the trail tells on the card of the party that stays. */
    public UndoThing onCard(String what, String label, String verbs) {
        return new UndoThing(what, label, "party", pair.into(), verbs);
    }

    /** Says what is decided by rule and not by choice. */
    public void decide(String key, Object... arguments) {
        decisions.add(Texts.text(key, arguments));
    }

    public List<String> decisions() {
        return List.copyOf(decisions);
    }

    /** Says whether a yes of the merged party stands in a campaign, for the parts whose turn comes later. */
    public void yesIn(UUID campaign, boolean stands) {
        yes.put(campaign, stands);
    }

    /** Whether a yes stands in a campaign; nothing where neither of the two ever signed there. */
    public Optional<Boolean> yesIn(UUID campaign) {
        return Optional.ofNullable(yes.get(campaign));
    }
}
