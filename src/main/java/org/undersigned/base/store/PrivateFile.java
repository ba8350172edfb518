package org.undersigned.base.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that are for their owner alone, where the file system knows owners. A group may be let in by an administrator,
 * for backups; everybody may not.
 */
public final class PrivateFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOR_ALL =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private PrivateFile() {}

    /** Takes a file away from everybody but its owner. */
    static void close(Path file) throws IOException {
        if (knowsOwners(file)) {
            Files.setPosixFilePermissions(file, OWNER_ALONE);
        }
    }

    /** Whether everybody on this machine can read or change a file. */
    public static boolean isOpenToAll(Path file) {
        try {
            return knowsOwners(file)
                    && Files.getPosixFilePermissions(file).stream().anyMatch(FOR_ALL::contains);
        } catch (IOException e) {
            throw new UncheckedIOException("The permissions of " + file + " cannot be read", e);
        }
    }

    private static boolean knowsOwners(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }
}
