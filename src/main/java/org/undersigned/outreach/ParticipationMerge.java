package org.undersigned.outreach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.directory.merge.Side;
import org.undersigned.work.undo.UndoRecording;
import org.undersigned.work.undo.UndoThing;

/**
 * The participations of two parties that become one. Where both are in the pipeline of a campaign, one participation has
 * the touches and steps of both; its stage is by {@link MergedStage}, its tier the higher one.
 */
@Component
class ParticipationMerge implements MergePart {

    private static final String TABLE = "participation";
    private static final String WHAT = "participations";
    private static final String ID = "participation_id";

    private final Participations participations;
    private final CampaignService campaigns;
    private final JdbcTemplate jdbc;

    ParticipationMerge(Participations participations, CampaignService campaigns, JdbcTemplate jdbc) {
        this.participations = participations;
        this.campaigns = campaigns;
        this.jdbc = jdbc;
    }

    /** After the signatures, which say whether a yes stands. */
    @Override
    public int order() {
        return 200;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(
                new MergeCount(
                        WHAT,
                        participations.findByPartyId(pair.from()).size(),
                        participations.findByPartyId(pair.into()).size()),
                new MergeCount("touches", touches(pair.from()), touches(pair.into())));
    }

    private int touches(UUID party) {
        return ids("touch t join participation p on p.id = t.participation_id where p.party_id = ?", "t.id", party)
                .size();
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        var kept = participations.findByPartyId(merging.into()).stream()
                .collect(Collectors.toMap(Participation::campaignId, Function.identity()));
        for (var folded : participations.findByPartyId(merging.from())) {
            var there = kept.remove(folded.campaignId());
            undo.begin(thing(there == null ? folded : there));
            if (there == null) {
                undo.change(TABLE, folded.getId(), Map.of("party_id", merging.into()));
                settle(merging, folded, MergedStage.of(folded.stage(), yes(merging, folded)), undo);
            } else {
                join(merging, there, folded, undo);
            }
        }
        for (var alone : kept.values()) {
            undo.begin(thing(alone));
            settle(merging, alone, MergedStage.of(alone.stage(), yes(merging, alone)), undo);
        }
    }

    private void join(Merging merging, Participation kept, Participation folded, UndoRecording undo) {
        var id = Map.of(ID, kept.getId());
        ids("touch where participation_id = ?", "id", folded.getId()).forEach(touch -> undo.change("touch", touch, id));
        ids("stage_change where participation_id = ?", "id", folded.getId())
                .forEach(step -> undo.change("stage_change", step, id));
        undo.take(TABLE, folded.getId());
        var stage = MergedStage.of(kept.stage(), folded.stage(), yes(merging, kept));
        undo.change(TABLE, kept.getId(), joined(merging, kept, folded, stage));
        tell(merging, kept, folded, stage);
        settle(merging, kept, stage, undo);
    }

    private void tell(Merging merging, Participation kept, Participation folded, Stage stage) {
        if (kept.stage() != folded.stage()) {
            merging.decide(
                    "outreach.merge.stage",
                    campaigns.campaign(kept.campaignId()).name(),
                    Texts.label(kept.stage()),
                    Texts.label(folded.stage()),
                    Texts.label(stage));
        }
    }

    /** What the two have beside the stage: work as it was chosen, and what only one has. */
    private static Map<String, @Nullable Object> joined(
            Merging merging, Participation kept, Participation folded, Stage stage) {
        var isKept = merging.choices().work() == Side.KEPT;
        var first = isKept ? kept : folded;
        var second = isKept ? folded : kept;
        var planned = first.nextStep() == null ? second.nextStep() : first.nextStep();
        var next = stage.isOpen() ? planned : null;
        var values = new HashMap<String, @Nullable Object>();
        values.put("tier", kept.tier().compareTo(folded.tier()) <= 0 ? kept.tier() : folded.tier());
        values.put("owner_id", first.owner() == null ? second.owner() : first.owner());
        values.put("route_id", first.route() == null ? second.route() : first.route());
        values.put("next_kind", next == null ? null : next.kind());
        values.put("next_text", next == null ? null : next.text());
        values.put("next_day", next == null ? null : next.day());
        return values;
    }

    /** Brings a participation to a stage, with a row that says so, as every change of a stage has one. */
    private static void settle(Merging merging, Participation participation, Stage stage, UndoRecording undo) {
        if (stage == participation.stage()) {
            return;
        }
        var values = new HashMap<String, @Nullable Object>(Map.of("stage", stage, "stage_since", merging.at()));
        if (!stage.isOpen()) {
            values.put("next_kind", null);
            values.put("next_text", null);
            values.put("next_day", null);
        }
        undo.change(TABLE, participation.getId(), values);
        var step = Ids.next();
        undo.add("stage_change", Map.of("id", step), step(merging, participation, stage, step));
    }

    private static Map<String, Object> step(Merging merging, Participation participation, Stage stage, UUID id) {
        return Map.of(
                "id",
                id,
                "version",
                0,
                ID,
                participation.getId(),
                "from_stage",
                participation.stage(),
                "to_stage",
                stage,
                "at",
                merging.at(),
                "by_user",
                merging.by(),
                "reason",
                Texts.text("outreach.merge.reason", merging.pair().fromName()));
    }

    private static @Nullable Boolean yes(Merging merging, Participation participation) {
        return merging.yesIn(participation.campaignId()).orElse(null);
    }

    private UndoThing thing(Participation participation) {
        var campaign = campaigns.campaign(participation.campaignId()).name();
        return new UndoThing(WHAT, campaign, "participation", participation.getId(), "outreach.");
    }

    private List<UUID> ids(String fromWhere, String column, UUID argument) {
        return jdbc.query(
                "select " + column + " from " + fromWhere,
                (row, number) -> UuidBytes.read(row.getBytes(1)),
                UuidBytes.of(argument));
    }
}
