package org.undersigned.signature;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.directory.merge.Merging;
import org.undersigned.signature.evidence.LinkedEvidence;
import org.undersigned.signature.hold.HeldNames;
import org.undersigned.signature.scope.GrantedScopes;
import org.undersigned.signature.scope.Scope;
import org.undersigned.work.undo.UndoRecording;

/** The rows of signatures that a merge changes. Each change of a state has its step, as everywhere. */
@Component
class MergedRows {

    private static final String TABLE = "signature";
    private static final String SCOPE = "scope";
    private static final String SIGNATURE_ID = "signature_id";

    private final LinkedEvidence evidence;
    private final HeldNames held;

    MergedRows(LinkedEvidence evidence, HeldNames held) {
        this.evidence = evidence;
        this.held = held;
    }

    void move(Merging merging, Signature signature, UndoRecording undo) {
        undo.change(TABLE, signature.getId(), Map.of("party_id", merging.into()));
    }

    /** @param state rejected: it gives up its place; withdrawn: it stays as a tombstone */
    void end(Merging merging, Signature signature, SignatureState state, UndoRecording undo) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", state);
        values.put("decided_by", merging.by());
        values.put("decided_at", merging.at());
        if (state == SignatureState.REJECTED) {
            values.put("place_no", null);
        } else {
            values.put("withdrawn_at", merging.at());
        }
        undo.change(TABLE, signature.getId(), values);
        var step = Ids.next();
        undo.add("signature_step", Map.of("id", step), step(merging, signature, state, step));
    }

    private static Map<String, Object> step(Merging merging, Signature signature, SignatureState state, UUID id) {
        return Map.of(
                "id",
                id,
                "version",
                0,
                SIGNATURE_ID,
                signature.getId(),
                "from_state",
                signature.state(),
                "to_state",
                state,
                "by_user",
                merging.by(),
                "at",
                merging.at(),
                "reason",
                Texts.text(
                        "signature.merge.reason",
                        merging.pair().fromName(),
                        merging.pair().intoName()));
    }

    /** Takes away what only one of two yeses granted, and keeps the earlier end. */
    void grant(Merging merging, Signature signature, GrantedScopes shared, UndoRecording undo) {
        var before = signature.uses();
        before.scopes().stream()
                .filter(scope -> !shared.scopes().contains(scope))
                .forEach(scope -> undo.take("signature_scope", key(signature, scope)));
        limit(
                "signature_scope_end",
                "until_on",
                signature,
                before.limits().until(),
                shared.limits().until(),
                undo);
        limit(
                "signature_scope_run",
                "runs",
                signature,
                before.limits().runs(),
                shared.limits().runs(),
                undo);
        shared.limits().notBeside().stream()
                .filter(party -> !before.limits().notBeside().contains(party))
                .forEach(party -> {
                    var key = Map.of(SIGNATURE_ID, signature.getId(), "party_id", party);
                    undo.add("signature_not_beside", key, key);
                });
        undo.change(TABLE, signature.getId(), Map.of("revised_by", merging.by()));
    }

    private static void limit(
            String table,
            String column,
            Signature signature,
            Map<Scope, ?> before,
            Map<Scope, ?> after,
            UndoRecording undo) {
        before.keySet().forEach(scope -> undo.take(table, key(signature, scope)));
        after.forEach((scope, limit) -> {
            var row = new HashMap<String, Object>(key(signature, scope));
            row.put(column, limit);
            undo.add(table, key(signature, scope), row);
        });
    }

    private static Map<String, Object> key(Signature signature, Enum<?> scope) {
        return Map.of(SIGNATURE_ID, signature.getId(), SCOPE, scope);
    }

    /** What shows the yes that gives way shows the one that stands, and what keeps it back keeps that one back. */
    void carryOver(Signature standing, Signature yielding, UndoRecording undo) {
        held.share(yielding.getId(), standing.getId(), undo);
        evidence.share(yielding.getId(), standing.getId(), undo);
    }
}
