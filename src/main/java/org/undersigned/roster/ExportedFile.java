package org.undersigned.roster;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * A file as it goes to a newsroom.
 *
 * @param content writes the bytes from the store, so that nobody holds them in memory
 */
public record ExportedFile(String name, FileKind kind, String sha256, Consumer<OutputStream> content) {}
