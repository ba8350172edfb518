package org.undersigned.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

@ServiceTest
class StoredFilesTest {

    private static final int PIECE = 1 << 20;
    private static final int PIECES = 5;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Database database;

    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void givesBackTheBytesThatWereStored() throws Exception {
        var content = new byte[2 * PIECE + 17];
        Arrays.fill(content, (byte) 'a');
        content[content.length - 1] = 'z';

        var id = store(new ByteArrayInputStream(content), content.length);

        var out = new ByteArrayOutputStream();
        files.write(id, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(files.facts(id))
                .returns((long) content.length, StoredFileFacts::size)
                .returns(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                        StoredFileFacts::sha256);
    }

    @Test
    void sealsWhatIsOnItsWayInOnlyEachPieceToItsPlace() {
        var content = new byte[2 * PIECE];
        Arrays.fill(content, (byte) 'a');

        var id = storeSealed(content);

        var out = new ByteArrayOutputStream();
        files.write(id, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(stored(id, 0)).doesNotContain("a".repeat(12));
        swapPieces(id);
        assertThatIllegalStateException().isThrownBy(() -> files.write(id, new ByteArrayOutputStream()));
    }

    @Test
    void leavesNothingOfAFileThatIsDropped() {
        var before = database.fingerprint("stored_file") + pieces();
        var id = storeSealed(new byte[] {'a'});

        transaction.executeWithoutResult(status -> files.drop(id));

        assertThat(database.fingerprint("stored_file") + pieces()).isEqualTo(before);
        assertThatThrownBy(() -> files.facts(id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.refused.unknown-file"));
    }

    @Test
    void storesEachPieceBeforeItReadsTheNext() {
        transaction.executeWithoutResult(status -> {
            var before = pieces();
            var watched = IntStream.range(0, PIECES)
                    .mapToObj(i -> (InputStream) new Piece(() -> {
                        // The first piece is looked at before anything is stored.
                        assertThat(pieces() - before).isGreaterThanOrEqualTo(Math.max(0, i - 1));
                    }))
                    .toList();

            files.store("long.txt", new SequenceInputStream(Collections.enumeration(watched)), text(), Long.MAX_VALUE);

            assertThat(pieces() - before).isEqualTo(PIECES);
        });
    }

    @Test
    void leavesNothingOfAFileThatIsTooLarge() {
        var before = database.fingerprint("stored_file") + pieces();

        assertThatThrownBy(() ->
                        store(new ByteArrayInputStream("a".repeat(2 * PIECE).getBytes()), PIECE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.refused.file-too-large"));
        assertThat(database.fingerprint("stored_file") + pieces()).isEqualTo(before);
    }

    /** A megabyte of text that says when it is begun. */
    private static final class Piece extends InputStream {

        private final Runnable begun;
        private int left = PIECE;

        Piece(Runnable begun) {
            this.begun = begun;
        }

        @Override
        public int read() {
            if (left == PIECE) {
                begun.run();
            }
            return left-- > 0 ? 'a' : -1;
        }
    }

    private UUID store(InputStream content, long maxBytes) {
        return transaction.execute(status -> files.store("some.txt", content, text(), maxBytes));
    }

    private UUID storeSealed(byte[] content) {
        return transaction.execute(
                status -> files.storeSealed("list.txt", new ByteArrayInputStream(content), text(), content.length));
    }

    private String stored(UUID file, int position) {
        var piece = database.jdbc()
                .queryForObject(
                        "select content from stored_file_piece where file_id = ? and position_no = ?",
                        byte[].class,
                        UuidBytes.of(file),
                        position);
        return new String(piece, StandardCharsets.ISO_8859_1);
    }

    private void swapPieces(UUID file) {
        for (var move : List.of(List.of(2, 0), List.of(0, 1), List.of(1, 2))) {
            database.jdbc()
                    .update(
                            "update stored_file_piece set position_no = ? where file_id = ? and position_no = ?",
                            move.getFirst(),
                            UuidBytes.of(file),
                            move.getLast());
        }
    }

    private int pieces() {
        return database.count("stored_file_piece");
    }

    private static Set<MediaType> text() {
        return Set.of(MediaType.TEXT);
    }
}
