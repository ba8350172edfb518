package org.undersigned.advertising.proof;

/** A file to print from. */
public record ProofFile(String name, String mediaType, byte[] content) {}
