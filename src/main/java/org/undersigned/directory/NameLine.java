package org.undersigned.directory;

/** A name of a party as its card shows it, with the sort key that holds. */
public record NameLine(NameKind kind, String text, String sortKey) {}
