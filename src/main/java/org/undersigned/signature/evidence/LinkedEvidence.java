package org.undersigned.signature.evidence;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.work.undo.UndoRecording;

/** Lets what shows one signature show another one too, when a merge makes one of the two. */
@Component
public class LinkedEvidence {

    private static final String TABLE = "signature_evidence";

    private final JdbcTemplate jdbc;

    LinkedEvidence(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Link(UUID evidence, UUID addedBy, LocalDateTime addedAt) {}

    /** With the day on which it was linked first, since what came before a withdrawal shows nothing after it. */
    public void share(UUID from, UUID to, UndoRecording undo) {
        var missing = jdbc.query(
                """
                select l.evidence_id, l.added_by, l.added_at from signature_evidence l
                where l.signature_id = ? and not exists (select 1 from signature_evidence o
                    where o.signature_id = ? and o.evidence_id = l.evidence_id)
                """,
                (row, number) -> new Link(
                        UuidBytes.read(row.getBytes(1)),
                        UuidBytes.read(row.getBytes(2)),
                        row.getObject(3, LocalDateTime.class)),
                UuidBytes.of(from),
                UuidBytes.of(to));
        for (var link : missing) {
            Map<String, Object> key = Map.of("signature_id", to, "evidence_id", link.evidence());
            undo.add(
                    TABLE,
                    key,
                    Map.of(
                            "signature_id", to,
                            "evidence_id", link.evidence(),
                            "added_by", link.addedBy(),
                            "added_at", link.addedAt()));
        }
    }
}
