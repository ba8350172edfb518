package org.undersigned.intake;

/** An import in a list, with how many of its lines stand where. */
public record ImportRow(ImportFacts facts, ImportCounts counts) {}
