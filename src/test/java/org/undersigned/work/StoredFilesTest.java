package org.undersigned.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Refusal;
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

    private int pieces() {
        return database.count("stored_file_piece");
    }

    private static Set<MediaType> text() {
        return Set.of(MediaType.TEXT);
    }
}
