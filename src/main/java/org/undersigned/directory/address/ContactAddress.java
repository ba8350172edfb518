package org.undersigned.directory.address;

/** One of the addresses at which somebody can be reached. Its text is kept out of logs and errors. */
public sealed interface ContactAddress permits EmailContact, PhoneNumber, PostalAddress, SocialAccount {

    String text();

    ContactKind kind();

    /** What is compared: two spellings of one address are the same. */
    String folded();
}
