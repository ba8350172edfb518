package org.undersigned.directory.external;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.directory.merge.MovedRows;
import org.undersigned.work.undo.UndoRecording;

/** The numbers of two parties that become one. Whom a register knows under two numbers are two. */
@Component
class ExternalMerge implements MergePart {

    private final MovedRows rows;
    private final PartyNumbers numbers;

    ExternalMerge(JdbcTemplate jdbc, PartyNumbers numbers) {
        this.rows = new MovedRows(jdbc, "external-ids", "external_id", "party_id", "directory.external-id.")
                .labelledBy("kind");
        this.numbers = numbers;
    }

    @Override
    public Set<String> columns() {
        return rows.columns();
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return rows.counts(pair);
    }

    @Override
    public List<Refusal> refusals(MergePair pair) {
        var ofKept = numbers.findByPartyIdOrderByKindAscNumberAsc(pair.into()).stream()
                .map(PartyNumber::details)
                .collect(Collectors.toMap(ExternalId::kind, Function.identity(), (first, second) -> first));
        return numbers.findByPartyIdOrderByKindAscNumberAsc(pair.from()).stream()
                .map(PartyNumber::details)
                .filter(number -> ofKept.containsKey(number.kind()))
                .map(number -> conflict(pair, number, Objects.requireNonNull(ofKept.get(number.kind()))))
                .toList();
    }

    private static Refusal conflict(MergePair pair, ExternalId ofFolded, ExternalId ofKept) {
        return new Refusal(
                "directory.refused.merge-numbers",
                Texts.label(ofKept.kind()),
                pair.intoName(),
                ofKept.written(),
                pair.fromName(),
                ofFolded.written());
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        rows.move(merging, undo);
    }
}
