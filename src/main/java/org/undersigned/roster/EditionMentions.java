package org.undersigned.roster;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.work.undo.UndoRecording;

/**
 * The lines of sealed editions that name a party which becomes one with another. A sealed edition never changes: its
 * lines keep their own copies, and the id in them leads on to the party that stays.
 */
@Component
class EditionMentions implements MergePart {

    private final JdbcTemplate jdbc;

    EditionMentions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of("edition_line.party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount("editions", count(pair.from()), count(pair.into())));
    }

    private int count(UUID party) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from edition_line where party_id = ?", Integer.class, UuidBytes.of(party)));
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        // Nothing moves.
    }
}
