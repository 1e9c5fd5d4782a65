<?xml version="1.0" encoding="UTF-8"?>
<CHANNEL HREF="https://weekly-beacon.example/" BASE="https://weekly-beacon.example/stories/" LASTMOD="2026-03-09T04:00:00Z">
  <TITLE>The Weekly Beacon</TITLE>
  <ABSTRACT>A channel for the bay</ABSTRACT>
  <LOGO HREF="/logo-32.gif" STYLE="IMAGE"/>
  <SCHEDULE><INTERVALTIME DAY="1"/></SCHEDULE>
  <ITEM HREF="lamp-oil" LASTMOD="2026-03-08T21:30:00Z">
    <TITLE>Lamp oil found under the customs house</TITLE>
    <ABSTRACT>Some forty barrels, and nobody knows whose.</ABSTRACT>
  </ITEM>
  <CHANNEL HREF="https://weekly-beacon.example/sport/">
    <TITLE>Sport</TITLE>
    <ITEM HREF="rowing">
      <TITLE>Rowers win by a length</TITLE>
    </ITEM>
  </CHANNEL>
</CHANNEL>
