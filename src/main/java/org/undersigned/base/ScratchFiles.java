package org.undersigned.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that hold something for the length of a task, such as the names of a list while its workbook is made. They lie in
 * a folder of this process, which nobody else may read and which goes with it. Of a process that was killed the next
 * one takes it away, as nobody holds its lock any more.
 */
public final class ScratchFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchFiles.class);
    private static final String PREFIX = "undersigned-scratch-";
    private static final String LOCK = "lock";

    private ScratchFiles() {}

    /** The folder of this process, with its lock for as long as the process lives. */
    private record Own(Path folder, FileChannel lock) {

        static final Own FOLDER = take();

        private static Own take() {
            try {
                var folder = Files.createTempDirectory(parent(), PREFIX);
                // Under its name only once it is locked, so that nobody takes it for one that was left behind.
                var unlocked = folder.resolve(LOCK + ".new");
                var channel = FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                channel.lock();
                Files.move(unlocked, folder.resolve(LOCK));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "scratch files"));
                return new Own(folder, channel);
            } catch (IOException e) {
                throw new UncheckedIOException("No folder for temporary files can be made in " + parent(), e);
            }
        }
    }

    /** Where the files of this process lie. */
    public static Path folder() {
        return Own.FOLDER.folder();
    }

    /** An empty file of its own. */
    public static Path create() throws IOException {
        return Files.createTempFile(folder(), null, null);
    }

    /**
     * Takes away what processes that do not run any more have left. The folder of this one is not looked at: some
     * systems drop the locks of a process on a file as soon as it closes that file anywhere.
     */
    public static void sweep() {
        var own = folder();
        try (var folders = Files.newDirectoryStream(parent(), PREFIX + "*")) {
            for (var folder : folders) {
                if (!folder.equals(own) && isLeft(folder.resolve(LOCK))) {
                    remove(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("Temporary files of earlier runs in {} could not be looked through", parent(), e);
        }
    }

    private static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Whether nobody holds a lock; what belongs to another user of the machine is none of ours. */
    private static boolean isLeft(Path lock) {
        if (!Files.isWritable(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (IOException e) {
            LOG.warn("{} could not be looked at", lock, e);
            return false;
        }
    }

    private static void remove(Path folder) {
        try (var content = Files.walk(folder)) {
            for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be taken away", folder, e);
        }
    }
}
