package org.undersigned.roster;

/** A file as it goes to a newsroom. */
public record ExportedFile(String name, FileKind kind, String sha256, byte[] content) {}
