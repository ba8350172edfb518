package org.undersigned.intake;

/**
 * What became of the decisions that people had taken when the rows were checked anew.
 *
 * @param kept those where the same is proposed as before
 * @param anew those that are to be taken again, since something else is proposed
 */
public record Carried(Decided kept, Decided anew) {}
