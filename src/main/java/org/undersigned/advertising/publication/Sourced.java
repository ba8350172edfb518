package org.undersigned.advertising.publication;

/** A value, and where it comes from. */
public record Sourced<T>(T value, Provenance provenance) {}
