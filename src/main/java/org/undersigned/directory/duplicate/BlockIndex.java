package org.undersigned.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.name.NameBlocks;
import org.undersigned.base.store.KeyedRows;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyFollower;

/** Keeps the blocks of all names, and queues the parties that are to be compared. */
@Component
class BlockIndex implements PartyFollower {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    BlockIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void namesAdded(Collection<FollowedName> names) {
        jdbc.batchUpdate(
                "insert into name_block (block_key, name_id, party_id) values (?, ?, ?)",
                entries(names),
                BATCH,
                (statement, entry) -> {
                    statement.setLong(1, entry.block());
                    statement.setBytes(2, UuidBytes.of(entry.name().id()));
                    statement.setBytes(3, UuidBytes.of(entry.name().party()));
                });
    }

    @Override
    public void namesRemoved(Collection<FollowedName> names) {
        new KeyedRows(jdbc, "name_block", List.of("block_key", "name_id"))
                .delete(entries(names).stream().map(Entry::key).toList());
    }

    private record Entry(long block, FollowedName name) {

        List<Object> key() {
            return List.of(block, UuidBytes.of(name.id()));
        }
    }

    private static List<Entry> entries(Collection<FollowedName> names) {
        return names.stream()
                .flatMap(name -> NameBlocks.keeping(name.text()).stream().map(block -> new Entry(block, name)))
                .toList();
    }

    @Override
    public void changed(Collection<UUID> parties) {
        jdbc.batchUpdate(
                "insert into duplicate_check (id, party_id, keyless) values (?, ?, false)",
                parties,
                BATCH,
                (statement, party) -> {
                    statement.setBytes(1, UuidBytes.of(Ids.next()));
                    statement.setBytes(2, UuidBytes.of(party));
                });
    }
}
