package org.undersigned.work;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.Sha256;
import org.undersigned.base.store.UuidBytes;

/**
 * Keeps files in the database. Who may store or read which file is decided by the feature that it belongs to; this is
 * only called from inside of its use cases.
 */
@Component
public class StoredFiles {

    private static final int PIECE_BYTES = 1 << 20;

    private final JdbcTemplate jdbc;
    private final EntityManager entityManager;
    private final PieceSeal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoredFiles(JdbcTemplate jdbc, EntityManager entityManager, PieceSeal seal, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.entityManager = entityManager;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Stores what a stream holds, in the transaction of the caller.
     *
     * @param fileName the name it came with
     * @param allowed the kinds of content that are taken
     * @param maxBytes the largest size that is taken; reading stops there
     * @throws Refusal when the file is empty, too large, or of a kind that is not taken
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID store(String fileName, InputStream content, Set<MediaType> allowed, long maxBytes) {
        return store(fileName, content, allowed, maxBytes, false);
    }

    /** As above, but sealed: for a file that may hold what is private, and that is dropped before long. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID storeSealed(String fileName, InputStream content, Set<MediaType> allowed, long maxBytes) {
        return store(fileName, content, allowed, maxBytes, true);
    }

    private UUID store(String fileName, InputStream content, Set<MediaType> allowed, long maxBytes, boolean sealed) {
        var id = Ids.next();
        var name = FileName.clean(fileName);
        try {
            var first = content.readNBytes(PIECE_BYTES);
            if (first.length == 0) {
                throw new Refusal("work.refused.file-empty", name);
            }
            var type = MediaType.of(Arrays.copyOf(first, Math.min(first.length, MediaType.SAMPLE_BYTES)));
            if (!allowed.contains(type)) {
                throw new Refusal("work.refused.file-kind", name);
            }
            var file = new StoredFile(id, name, type.mediaType(), sealed, clock.instant(), storedBy());
            storeContent(file, maxBytes, first, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read", e);
        }
        return id;
    }

    @Transactional(readOnly = true)
    public StoredFileFacts facts(UUID id) {
        return find(id).facts();
    }

    /** Writes the bytes of a file, one piece at a time. */
    @Transactional(readOnly = true)
    public void write(UUID id, OutputStream out) {
        var file = find(id);
        try {
            for (var position = 0; (long) position * PIECE_BYTES < file.facts().size(); position++) {
                out.write(piece(file, position));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be written", e);
        }
    }

    /** The SHA-256 of the bytes as they are now, which tells whether they are still those that were stored. */
    @Transactional(readOnly = true)
    public String sha256(UUID id) {
        var digest = Sha256.digest();
        write(id, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Forgets a file and all that is known of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(UUID id) {
        jdbc.update("delete from stored_file_piece where file_id = ?", UuidBytes.of(id));
        entityManager.remove(find(id));
        entityManager.flush();
    }

    /** One piece is in memory at a time; what the whole is like is known and noted at the end. */
    private void storeContent(StoredFile file, long maxBytes, byte[] first, InputStream rest) throws IOException {
        entityManager.persist(file);
        entityManager.flush();
        var digest = sha256();
        var size = 0L;
        var position = 0;
        for (var piece = first; piece.length > 0; piece = rest.readNBytes(PIECE_BYTES)) {
            size += piece.length;
            if (size > maxBytes) {
                throw new Refusal("work.refused.file-too-large", file.facts().name(), maxBytes >> 20);
            }
            digest.update(piece);
            insertPiece(file, position++, piece);
        }
        file.complete(size, HexFormat.of().formatHex(digest.digest()));
        entityManager.flush();
    }

    private @Nullable UUID storedBy() {
        return currentUser.find().map(StaffUser::id).orElse(null);
    }

    private void insertPiece(StoredFile file, int position, byte[] content) {
        jdbc.update(
                "insert into stored_file_piece (file_id, position_no, content) values (?, ?, ?)",
                UuidBytes.of(file.getId()),
                position,
                file.isSealed() ? seal.close(file.getId(), position, content) : content);
    }

    private byte[] piece(StoredFile file, int position) {
        var id = file.getId();
        var piece = jdbc.queryForObject(
                "select content from stored_file_piece where file_id = ? and position_no = ?",
                byte[].class,
                UuidBytes.of(id),
                position);
        if (piece == null) {
            throw new IllegalStateException("A piece of file " + id + " is missing");
        }
        return file.isSealed() ? seal.open(id, position, piece) : piece;
    }

    private StoredFile find(UUID id) {
        var file = entityManager.find(StoredFile.class, id);
        if (file == null) {
            throw new Refusal("work.refused.unknown-file");
        }
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
