<?XML VERSION="1.0"?>
<!DOCTYPE Channel SYSTEM "http://www.w3c.org/Channel.dtd">
<Channel HREF="https://upland-mail.example/">
  <A HREF="https://upland-mail.example/">The Upland Mail</A>
  <Title>The Upland Mail</Title>
  <Abstract>Weather, wool and weddings</Abstract>
  <Item>
    <A HREF="https://upland-mail.example/wool"/>
    <Title>Wool price holds</Title>
    <Abstract>Buyers came from three counties.</Abstract>
  </Item>
</Channel>
