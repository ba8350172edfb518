package org.undersigned.advertising.document;

import java.io.OutputStream;
import java.util.function.Consumer;

/** A file to be handed over. */
public record DocumentFile(String name, String mediaType, String sha256, Consumer<OutputStream> content) {}
