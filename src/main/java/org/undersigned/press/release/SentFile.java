package org.undersigned.press.release;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * A file of a release as it goes to a newsroom.
 *
 * @param content writes the bytes from the store
 */
public record SentFile(String name, ReleaseFormat format, String sha256, Consumer<OutputStream> content) {}
